casefileData("spellings-9",["agentstvo",0,"destroyed",0,"ederlerse",2,"komissiia",2,"rasskazal",1,"sekretnom",1,"sekretnyi",2,"yalanlama",1]);
