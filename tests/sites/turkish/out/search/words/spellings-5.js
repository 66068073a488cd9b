casefileData("spellings-5",["cinar",2,"ilker",1,"irmak",1,"liman",2]);
