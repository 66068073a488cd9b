casefileData("spellings-3",["all",2,"ann",1,"for",1,"the",6,"was",2]);
