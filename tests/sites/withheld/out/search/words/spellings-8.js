casefileData("spellings-8",["evidence",2]);
