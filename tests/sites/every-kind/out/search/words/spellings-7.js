casefileData("spellings-7",["answers",1,"Gazette",1,"Harbour",2]);
