casefileData("spellings-12",["Hydrocarbons",0,"журналистам",1]);
