casefileData("spellings-7",["address",1,"answers",1,"Captain",1,"company",2,"Ferries",2,"January",2,"Morning",0,"private",1]);
