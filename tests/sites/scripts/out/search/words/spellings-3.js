casefileData("spellings-3",["and",0,"are",1,"bir",2,"dan",1,"oil",0,"سعود",1,"the",1,"was",0]);
