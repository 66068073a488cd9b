casefileData("spellings-5",["black",1,"لشرق",0,"شترت",1]);
