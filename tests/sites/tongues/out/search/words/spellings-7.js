casefileData("spellings-7",["dekabre",2,"herself",2,"ostalis",1,"sozhgli",2,"vestnik",0]);
