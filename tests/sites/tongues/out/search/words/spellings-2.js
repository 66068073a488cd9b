casefileData("spellings-2",["in",1,"لم",3,"of",0,"По",1,"قال",1,"قط",3,"to",1]);
