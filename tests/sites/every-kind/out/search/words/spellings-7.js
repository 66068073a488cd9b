casefileData("spellings-7",["answers",1,"gazette",1,"harbour",2]);
