casefileData("spellings-1",["م",2,"ن",1,"у",1,"в",2]);
