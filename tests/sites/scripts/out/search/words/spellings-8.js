casefileData("spellings-8",["ianvaria",1,"kazhdogo",2,"koltukta",2,"komissii",1,"metadata",1,"pokupala",2,"register",0,"somebody",0,"turtsiia",2,"turtsiiu",1]);
