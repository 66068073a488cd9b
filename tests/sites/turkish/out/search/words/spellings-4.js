casefileData("spellings-4",["dedi",1,"gate",0,"inci",1,"isik",0,"port",0,"that",0]);
