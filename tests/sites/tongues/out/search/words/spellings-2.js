casefileData("spellings-2",["in",1,"lm",3,"of",0,"po",1,"ql",1,"qt",3,"to",1]);
