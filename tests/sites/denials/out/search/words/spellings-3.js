casefileData("spellings-3",["and",2,"dag",2,"did",1,"for",1,"has",2,"her",2,"ida",2,"let",2,"not",1,"one",2,"per",2,"saw",2,"the",11,"too",2,"tor",1,"una",1,"vik",1,"was",1,"who",1]);
