casefileData("spellings-13",["circumstances",0,"cumhurbaskani",1,"mediterranean",0]);
