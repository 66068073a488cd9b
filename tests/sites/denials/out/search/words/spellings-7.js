casefileData("spellings-7",["address",1,"answers",1,"captain",1,"company",2,"ferries",2,"january",2,"morning",0,"private",1]);
