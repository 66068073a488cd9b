casefileData("spellings-6",["sunday",1]);
