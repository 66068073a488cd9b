casefileData("spellings-10",["northhaven",2]);
