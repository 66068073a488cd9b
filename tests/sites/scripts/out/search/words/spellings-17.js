casefileData("spellings-17",["Intergovernmental",0]);
