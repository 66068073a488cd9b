casefileData("spellings-6",["Sunday",1]);
