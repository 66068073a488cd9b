casefileData("spellings-3",["box",2,"ego",1,"for",2,"fyr",1,"hdd",2,"him",1,"tdf",3,"the",5]);
