casefileData("spellings-3",["all",2,"Ann",1,"for",1,"the",6,"was",2]);
