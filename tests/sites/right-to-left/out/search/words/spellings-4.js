casefileData("spellings-4",["2015",1,"lnft",2,"lswd",1,"lswq",1,"mhmd",1,"shyf",0,"slmn",1,"that",0,"trky",1]);
