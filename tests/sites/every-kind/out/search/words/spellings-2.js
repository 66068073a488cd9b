casefileData("spellings-2",["at",1,"bo",2,"go",1,"is",1,"it",2,"no",2,"of",2,"on",2]);
