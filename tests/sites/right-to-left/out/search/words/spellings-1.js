casefileData("spellings-1",["م",1,"ن",1]);
