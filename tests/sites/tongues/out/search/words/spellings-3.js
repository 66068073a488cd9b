casefileData("spellings-3",["box",2,"его",1,"for",2,"فيرا",1,"حداد",2,"him",1,"تُدفع",3,"the",5]);
