casefileData("spellings-3",["oil",0,"سعود",1]);
