casefileData("spellings-2",["He",1,"in",2,"it",1,"of",1]);
