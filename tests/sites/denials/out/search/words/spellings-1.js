casefileData("spellings-1",["A",1,"I",4]);
