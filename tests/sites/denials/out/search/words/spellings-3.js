casefileData("spellings-3",["and",2,"Dag",2,"did",1,"for",1,"has",2,"her",2,"Ida",2,"let",2,"not",1,"one",2,"Per",2,"saw",2,"the",11,"too",2,"Tor",1,"Una",1,"Vik",1,"was",1,"who",1]);
