casefileData("spellings-3",["Cem",1,"dan",1,"the",0,"Ulu",1]);
