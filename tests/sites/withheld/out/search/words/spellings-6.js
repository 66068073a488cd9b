casefileData("spellings-6",["hidden",1]);
