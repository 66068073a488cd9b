casefileData("spellings-2",["as",2,"at",1,"in",4,"of",3,"on",2]);
