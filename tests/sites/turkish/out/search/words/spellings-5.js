casefileData("spellings-5",["Çınar",2,"İlker",1,"Irmak",1,"Liman",2]);
