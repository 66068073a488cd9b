casefileData("spellings-5",["black",1,"every",0,"ispat",2,"lshrq",0,"nefti",1,"recep",0,"shown",1,"shtrt",1,"sisli",0,"teror",2,"which",1,"zaman",2]);
