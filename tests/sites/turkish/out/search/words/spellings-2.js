casefileData("spellings-2",["ve",1]);
