casefileData("spellings-2",["at",1,"Bo",2,"go",1,"is",1,"it",2,"No",2,"of",2,"on",2]);
