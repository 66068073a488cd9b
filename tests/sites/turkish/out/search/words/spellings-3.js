casefileData("spellings-3",["cem",1,"dan",1,"the",0,"ulu",1]);
