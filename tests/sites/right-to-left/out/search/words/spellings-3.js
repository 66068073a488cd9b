casefileData("spellings-3",["oil",0,"swd",1]);
