casefileData("spellings-13",["Circumstances",0,"Cumhurbaşkanı",1,"Mediterranean",0]);
