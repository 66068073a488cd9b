casefileData("spellings-9",["Lindhaven",2,"passenger",1]);
