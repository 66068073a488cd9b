casefileData("spellings-4",["dedi",1,"gate",0,"İnci",1,"Işık",0,"port",0,"That",0]);
