casefileData("spellings-6",["Çiğdem",1,"closed",0,"Gazete",0,"kapıyı",2,"Kurumu",2]);
