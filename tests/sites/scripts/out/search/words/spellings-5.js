casefileData("spellings-5",["black",1,"every",0,"İspat",2,"لشرق",0,"нефти",1,"Recep",0,"shown",1,"شترت",1,"Şişli",0,"terör",2,"which",1,"zaman",2]);
