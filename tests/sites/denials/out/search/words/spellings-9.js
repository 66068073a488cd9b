casefileData("spellings-9",["lindhaven",2,"passenger",1]);
