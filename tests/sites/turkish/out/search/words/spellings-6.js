casefileData("spellings-6",["cigdem",1,"closed",0,"gazete",0,"kapiyi",2,"kurumu",2]);
