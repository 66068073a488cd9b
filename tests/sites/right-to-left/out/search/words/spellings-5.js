casefileData("spellings-5",["black",1,"lshrq",0,"shtrt",1]);
