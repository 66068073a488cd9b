casefileData("spellings-12",["hydrocarbons",0,"zhurnalistam",1]);
