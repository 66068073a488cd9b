casefileData("spellings-3",["and",1,"lay",2,"say",1,"the",2,"too",1,"was",3]);
