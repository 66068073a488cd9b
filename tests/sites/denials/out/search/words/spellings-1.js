casefileData("spellings-1",["a",1,"i",4]);
