casefileData("spellings-6",["Hidden",1]);
