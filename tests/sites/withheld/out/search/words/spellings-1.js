casefileData("spellings-1",["a",2,"i",1]);
