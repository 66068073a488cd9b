casefileData("spellings-7",["speaker",2]);
