casefileData("spellings-1",["a",2,"I",1]);
